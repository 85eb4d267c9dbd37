package org.fangxin.warning.domain.proposal;

import java.time.Instant;
import org.fangxin.warning.domain.surge.SurgeSubject;

/**
 * What identifies a proposal.
 *
 * @param id UUIDv7
 * @param subject what surged
 * @param round counts the subject's proposals from 1; subject and round are unique, which is what keeps two processes
 *     that see the same surge from opening two proposals
 */
public record ProposalHead(String id, SurgeSubject subject, int round, Instant openedAt) {}
