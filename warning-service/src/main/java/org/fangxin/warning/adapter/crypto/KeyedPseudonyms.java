package org.fangxin.warning.adapter.crypto;

import org.fangxin.platform.personal.MasterKey;
import org.fangxin.warning.domain.Pseudonyms;

/** Pseudonyms by keyed hash over matter and person. */
public final class KeyedPseudonyms implements Pseudonyms {
    private final KeyedHash hash;

    public KeyedPseudonyms(MasterKey master) {
        this.hash = new KeyedHash(master, "pseudonyms of participants");
    }

    @Override
    public String of(String matter, String person) {
        return hash.of(matter.length() + ":" + matter + person);
    }
}
