package org.fangxin.contracts.merchant;

/** Something that happened to a consumer service station or in its ledger. It tells nothing about persons. */
public sealed interface StationEvent
        permits StationOpened, StationUpdated, StationClosed, StationDisputeLogged, StationDisputeEnded {
    /** The station's id. */
    String stationId();
}
