package org.fangxin.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.env.Environment;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** A Spring test with a stack finds its addresses under the names that services know. */
@WithStack
@SpringJUnitConfig(StackPropertiesIT.class)
class StackPropertiesIT {
    @Test
    void its_context_has_the_addresses(@Autowired Environment environment, Stack stack) {
        assertThat(environment.getProperty("FANGXIN_MONGODB_URI")).isEqualTo(stack.mongodbUri());
        assertThat(environment.getProperty("FANGXIN_KAFKA_BOOTSTRAP")).isEqualTo(stack.kafkaBootstrap());
        assertThat(environment.getProperty("FANGXIN_OIDC_ISSUER")).isEqualTo(stack.issuer());
        assertThat(environment.getProperty("fangxin.mongodb.database")).isEqualTo(stack.database());
        assertThat(environment.getProperty("FANGXIN_DATA_KEY")).hasSize(44);
    }
}
