package org.fangxin.warning.domain.survey;

import java.util.Optional;

/** One-time tokens for people who answer without signing in, for example in the street. Nothing about them is kept. */
public interface AnswerTokens {
    /** A new token for a survey. */
    String issue(String surveyId);

    /** The mark under which a token answers; empty when it is none of this survey's. */
    Optional<String> mark(String surveyId, String token);
}
