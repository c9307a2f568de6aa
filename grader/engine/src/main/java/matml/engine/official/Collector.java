package matml.engine.official;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import matml.engine.batch.Shard;
import matml.engine.official.Plan.Entry;
import matml.engine.report.FileNames;
import matml.engine.report.JsonReport;
import matml.engine.result.Result;

/**
 * Takes the result documents that a plan asks for, and no others, out of what the machines of the class have sent. Those
 * ran students' code: whatever they send is data of strangers until it agrees with the plan and the course.
 */
public final class Collector {
    private static final int MOST_BYTES = 8 * 1024 * 1024;

    private static final String FOLDER = "results-";

    private final Plan plan;
    private final Agreement agreement;

    public Collector(Plan plan, Agreement agreement) {
        this.plan = plan;
        this.agreement = agreement;
    }

    /**
     * What was found.
     *
     * @param results by student, in the order of the plan
     * @param missing why there is no result of work that should have been graded, by student
     * @param refused the students whose document is there and was not believed
     */
    public record Collected(Map<String, Result> results, Map<String, String> missing, List<String> refused) {}

    /**
     * Looks for every student's document where it must be: in the folder of the machine that had to grade it.
     *
     * @param folder what came: {@code results-1} and so on (or from 0), or all documents in one folder
     */
    public Collected collect(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IOException(folder + " is no folder. Give the one that holds the machines' results.");
        }
        Map<String, Result> results = new LinkedHashMap<>();
        Map<String, String> missing = new LinkedHashMap<>();
        List<String> refused = new ArrayList<>();
        for (Entry entry : plan.entries()) {
            if (!entry.isGraded()) {
                continue;
            }
            String name = entry.submission();
            Path from = machine(folder, name);
            Path document = from.resolve(FileNames.of(name) + ".json");
            if (!Files.exists(document, LinkOption.NOFOLLOW_LINKS)) {
                missing.put(
                        name,
                        "No result came from machine " + shard(name) + " of " + plan.shards()
                                + ": run that one again, then collect again.");
                continue;
            }
            try {
                Result result = JsonReport.read(text(document));
                Optional<String> problem = agreement.problem(result, entry);
                if (problem.isEmpty()) {
                    results.put(name, result);
                    continue;
                }
                refuse(name, problem.get(), missing, refused);
            } catch (IOException | RuntimeException broken) {
                refuse(name, "it is no result document", missing, refused);
            }
        }
        return new Collected(results, missing, refused);
    }

    private void refuse(String name, String why, Map<String, String> missing, List<String> refused) {
        refused.add(name);
        missing.put(
                name,
                "The result that came from machine " + shard(name) + " was refused: " + why
                        + ". Run that machine again, and look at this submission.");
    }

    private int shard(String name) {
        for (int number = 1; number < plan.shards(); number++) {
            if (new Shard(number, plan.shards()).has(name)) {
                return number;
            }
        }
        return plan.shards();
    }

    private Path machine(Path folder, String name) {
        // Kubernetes numbers from 0.
        int first = isMachine(folder, 0) ? 0 : 1;
        for (int number = first; number < first + plan.shards(); number++) {
            if (isMachine(folder, number)) {
                return folder.resolve(FOLDER + (shard(name) - 1 + first));
            }
        }
        return folder;
    }

    private static boolean isMachine(Path folder, int number) {
        return Files.isDirectory(folder.resolve(FOLDER + number), LinkOption.NOFOLLOW_LINKS);
    }

    private static String text(Path document) throws IOException {
        if (!Files.isRegularFile(document, LinkOption.NOFOLLOW_LINKS)) {
            throw new IOException("no ordinary file");
        }
        byte[] bytes;
        try (InputStream in = Files.newInputStream(document, LinkOption.NOFOLLOW_LINKS)) {
            bytes = in.readNBytes(MOST_BYTES + 1);
        }
        if (bytes.length > MOST_BYTES) {
            throw new IOException("too large");
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException broken) {
            throw new IOException("no UTF-8", broken);
        }
    }
}
