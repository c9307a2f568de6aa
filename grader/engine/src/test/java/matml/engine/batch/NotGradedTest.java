package matml.engine.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import matml.engine.report.Audience;
import matml.engine.report.Reports;
import matml.engine.report.Style;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NotGradedTest {
    @TempDir
    private Path folder;

    private static Gradebook gradebook(Path folder) {
        return new Gradebook(folder, new Reports(Style.PLAIN), Audience.STAFF);
    }

    @Test
    void reasonsOfSeveralMachinesAreMergedByCopying() throws IOException {
        Path one = folder.resolve("results-1");
        Path other = folder.resolve("results-2");
        gradebook(one).keepReason("anna.zip", "It cannot be read: zip END header not found");
        gradebook(other).keepReason("../Zo\u00eb", "It holds\nno Java file.");
        try (Stream<Path> files = Files.list(other)) {
            for (Path file : files.toList()) {
                Files.copy(file, one.resolve(file.getFileName()));
            }
        }
        assertThat(NotGraded.read(one))
                .isEqualTo(Map.of(
                        "anna.zip",
                        "It cannot be read: zip END header not found",
                        "../Zo\u00eb",
                        "It holds no Java file."));
    }

    @Test
    void whatCanBeGradedNowHasNoReasonAnyMore() throws IOException {
        Gradebook gradebook = gradebook(folder);
        gradebook.keepReason("anna", "It is empty.");
        gradebook.keepReason("ben", "It is empty.");
        gradebook.keepReason("ben", "It holds no Java file.");
        gradebook.forgetReason("anna");
        assertThat(NotGraded.read(folder)).isEqualTo(Map.of("ben", "It holds no Java file."));
        gradebook.forgetReasons(Set.of());
        assertThat(NotGraded.read(folder)).isEmpty();
    }

    @Test
    void aBrokenFileSaysSo() throws IOException {
        Files.writeString(folder.resolve("x" + NotGraded.ENDING), "{");
        assertThat(NotGraded.read(folder))
                .containsOnlyKeys("x" + NotGraded.ENDING)
                .allSatisfy((name, reason) -> assertThat(reason).contains("Grade the class again"));
        assertThat(NotGraded.read(folder.resolve("nowhere"))).isEmpty();
    }
}
