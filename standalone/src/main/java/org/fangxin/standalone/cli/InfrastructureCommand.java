package org.fangxin.standalone.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.infrastructure.Infrastructure;
import org.fangxin.standalone.infrastructure.InfrastructureSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Runs broker, store and development issuer in this process until it is told to stop. */
@Command(
        name = "infrastructure",
        description = "Runs broker, store and development issuer in this process; 'up' does so by itself.",
        mixinStandardHelpOptions = true)
final class InfrastructureCommand implements Callable<Integer> {
    @Option(names = "--data", paramLabel = "DIR", required = true, description = "Folder that holds all state.")
    private Path data = Path.of(".fangxin");

    @Option(
            names = "--mongodb",
            paramLabel = "URI",
            defaultValue = "${env:FANGXIN_FOREIGN_MONGODB}",
            description = "Use this store instead of the embedded one.")
    private @Nullable String mongodb;

    @Option(
            names = "--kafka",
            paramLabel = "BOOTSTRAP",
            defaultValue = "${env:FANGXIN_FOREIGN_KAFKA}",
            description = "Use this broker instead of the embedded one.")
    private @Nullable String kafka;

    @Option(names = "--mongodb-port", paramLabel = "N", description = "Port of the store; 0 = a free one.")
    private int mongodbPort;

    @Option(names = "--kafka-port", paramLabel = "N", description = "Port of the broker; 0 = a free one.")
    private int kafkaPort;

    @Option(names = "--issuer-port", paramLabel = "N", description = "Port of the issuer; 0 = a free one.")
    private int issuerPort;

    @Override
    public Integer call() throws Exception {
        InfrastructureSettings settings =
                new InfrastructureSettings(new DataFolder(data), mongodb, kafka, mongodbPort, kafkaPort, issuerPort);
        Infrastructure running = Infrastructure.open(settings);
        Runtime.getRuntime().addShutdownHook(new Thread(running::close, "stop"));
        new CountDownLatch(1).await();
        return 0;
    }
}
