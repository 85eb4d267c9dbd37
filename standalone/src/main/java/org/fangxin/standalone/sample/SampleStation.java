package org.fangxin.standalone.sample;

import java.util.List;

/** A service station for consumers as one line of an import. */
public record SampleStation(
        String ref,
        String name,
        String kind,
        String district,
        String address,
        Location location,
        String phone,
        List<String> haves,
        List<Worker> staff) {
    /** Who works there. */
    public record Worker(String name, String phone, boolean fullTime) {}
}
