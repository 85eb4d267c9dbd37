package org.fangxin.testkit;

import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.testcontainers.DockerClientFactory;

/** Lets a test class run only where a Docker engine answers. */
final class DockerCondition implements ExecutionCondition {
    private static final Logger LOG = LoggerFactory.getLogger(DockerCondition.class);

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        if (DockerClientFactory.instance().isDockerAvailable()) {
            return ConditionEvaluationResult.enabled("a Docker engine answers");
        }
        LOG.warn("{} skipped: no Docker", context.getDisplayName());
        return ConditionEvaluationResult.disabled("skipped: no Docker");
    }
}
