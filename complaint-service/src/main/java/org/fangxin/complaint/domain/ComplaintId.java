package org.fangxin.complaint.domain;

/** Identity of a complaint: a UUIDv7 in text form. */
public record ComplaintId(String value) {
    @Override
    public String toString() {
        return value;
    }
}
