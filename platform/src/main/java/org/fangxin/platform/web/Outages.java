package org.fangxin.platform.web;

import java.util.Optional;

/** Tells failures of a dependency, which pass, from bugs, which do not. One bean per technology. */
@FunctionalInterface
public interface Outages {
    /** The 503 problem of an outage; empty when the failure is not an outage of this dependency. */
    Optional<Problem> recognise(Throwable failure);
}
