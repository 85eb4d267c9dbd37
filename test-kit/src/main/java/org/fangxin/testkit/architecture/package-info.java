/**
 * The architecture as executable rules (ArchUnit): the layers of a service, what platform and contracts may know, and
 * what no main code does. Each rule is a whitelist where it can be one, and has a test with a planted violation.
 */
@NullMarked
package org.fangxin.testkit.architecture;

import org.jspecify.annotations.NullMarked;
