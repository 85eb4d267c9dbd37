package org.fangxin.standalone.cli;

import java.io.Console;
import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.load.LoadProgress;
import org.fangxin.standalone.load.SampleLoad;
import org.fangxin.standalone.sample.Headlines;
import org.fangxin.standalone.sample.SampleMerchants;
import org.fangxin.standalone.sample.Scale;
import org.fangxin.standalone.stack.StackFacts;
import org.fangxin.standalone.stack.StackLock;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import tools.jackson.databind.json.JsonMapper;

/** Loads sample data into a running stack through its public interface. */
@Command(
        name = "seed",
        description = {
            "Loads a made-up city of Hangzhou's kind through the gateway: merchants, cases, the bureau's programme.",
            "The same seed gives the same data; a broken-off load goes on where it stopped."
        },
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Scales:",
            "  small   200 merchants, 500 cases, of which 100 come in now",
            "  tenth   4,851 merchants, 28,450 cases of the year before",
            "  city    48,506 merchants, 284,500 cases of the year before: Hangzhou in 2022"
        })
final class SeedCommand implements Callable<Integer> {
    /** The seed of whoever names none. */
    static final long DEFAULT_SEED = 12315;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--scale", paramLabel = "SCALE", required = true, description = "One of ${COMPLETION-CANDIDATES}.")
    private Scale scale = Scale.SMALL;

    @Option(
            names = "--seed",
            paramLabel = "N",
            defaultValue = "" + DEFAULT_SEED,
            description = "Number from which the data is made (default: ${DEFAULT-VALUE}).")
    private long seed;

    @Option(names = "--json", description = "Prints what was made as JSON, in the last line.")
    private boolean json;

    @Spec
    private @Nullable CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        DataFolder folder = data.folder();
        StackFacts facts = StackFacts.of(folder).filter(StackFacts::ready).orElse(null);
        if (facts == null || StackLock.holder(folder).isEmpty()) {
            throw new CommandFailed("nothing is ready on " + folder.root() + "; start it with 'fangxin up'");
        }
        PrintWriter out = spec == null
                ? new PrintWriter(System.out, true)
                : spec.commandLine().getOut();
        LoadProgress done = new SampleLoad(folder, out, isTerminal()).run(facts, seed, scale);
        Headlines made = Headlines.of(new SampleMerchants(seed, scale, LocalDate.parse(done.day())));
        out.print(json ? JsonMapper.shared().writeValueAsString(made) + "\n" : told(made));
        out.flush();
        return 0;
    }

    private static String told(Headlines made) {
        Scale.Units units = made.units();
        Scale.Events events = made.events();
        return """
                Loaded:
                  %,d reassured units, %,d with a return promise, %,d of them across stores, %,d factories, %,d stations
                  %,d cases, %,d of them closed; of %,d ratings %,d were satisfied or very satisfied
                  %,.0f yuan recovered; %d lectures with %,d listeners, %d live streams
                """.formatted(
                        units.merchants(),
                        units.returns(),
                        units.crossStore(),
                        units.factories(),
                        units.stations(),
                        made.received(),
                        made.closed(),
                        made.rated(),
                        made.satisfied(),
                        made.recovered(),
                        events.lectures(),
                        events.listeners(),
                        events.liveStreams());
    }

    static boolean isTerminal() {
        Console console = System.console();
        return console != null && console.isTerminal();
    }
}
