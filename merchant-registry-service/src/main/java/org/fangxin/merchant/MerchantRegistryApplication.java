package org.fangxin.merchant;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The merchant registry as a process. */
@SpringBootApplication
public class MerchantRegistryApplication {
    public static void main(String[] arguments) {
        SpringApplication.run(MerchantRegistryApplication.class, arguments);
    }
}
