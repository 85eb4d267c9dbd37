package org.fangxin.warning;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;

/** Starts the service. */
@SpringBootApplication
@ConfigurationPropertiesScan
public class WarningServiceApplication {
    public static void main(String[] args) {
        SpringApplication.run(WarningServiceApplication.class, args);
    }
}
