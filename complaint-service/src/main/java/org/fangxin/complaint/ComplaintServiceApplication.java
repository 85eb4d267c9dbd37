package org.fangxin.complaint;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the complaint service. */
@SpringBootApplication
public class ComplaintServiceApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(ComplaintServiceApplication.class, arguments);
    }
}
