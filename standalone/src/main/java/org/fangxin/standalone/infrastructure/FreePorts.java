package org.fangxin.standalone.infrastructure;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import org.fangxin.standalone.files.Ports;

/** The ports of one infrastructure: those asked for, if they are free, and free ones for the rest. */
record FreePorts(int mongodb, int kafka, int controller, int issuer) {
    static FreePorts choose(InfrastructureSettings settings) throws InfrastructureUnusable, IOException {
        Set<Integer> taken = new HashSet<>();
        int mongodb = choose("store", settings.mongodbUri() == null ? settings.mongodbPort() : 0, taken);
        int kafka = choose("broker", settings.kafkaBootstrap() == null ? settings.kafkaPort() : 0, taken);
        int issuer = choose("development issuer", settings.issuerPort(), taken);
        return new FreePorts(mongodb, kafka, choose("broker's controller", 0, taken), issuer);
    }

    private static int choose(String part, int wanted, Set<Integer> taken) throws InfrastructureUnusable, IOException {
        if (wanted != 0 && (taken.contains(wanted) || !Ports.isFree(wanted))) {
            throw new InfrastructureUnusable("port " + wanted + " for the " + part + " is in use", null);
        }
        int port = wanted != 0 ? wanted : Ports.findFree(taken);
        taken.add(port);
        return port;
    }
}
