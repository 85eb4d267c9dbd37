package org.fangxin.standalone.stack;

import java.util.Arrays;
import java.util.List;

/** The four services, each a process of its own. */
public enum Service {
    COMPLAINT("complaint-service", "FANGXIN_COMPLAINT_URL"),
    MERCHANT("merchant-registry-service", "FANGXIN_MERCHANT_URL"),
    WARNING("warning-service", "FANGXIN_WARNING_URL"),
    GATEWAY("gateway", "FANGXIN_PUBLIC_URL");

    /** Name of the process that runs broker, store and issuer. */
    public static final String INFRASTRUCTURE = "infrastructure";

    private final String module;
    private final String urlVariable;

    Service(String module, String urlVariable) {
        this.module = module;
        this.urlVariable = urlVariable;
    }

    /** Name of its module, its jar, its process and its log. */
    public String module() {
        return module;
    }

    /** Environment variable by which the others learn where it answers. */
    String urlVariable() {
        return urlVariable;
    }

    /** The modules of all services. */
    public static List<String> modules() {
        return Arrays.stream(values()).map(Service::module).toList();
    }
}
