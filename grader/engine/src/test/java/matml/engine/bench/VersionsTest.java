package matml.engine.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VersionsTest {
    @TempDir
    private Path folder;

    @Test
    void readsPropertiesAndPluginsOfThisCourse() throws IOException {
        Versions versions = Versions.of(Path.of("../../pom.xml"));

        assertThat(versions.property("maven.compiler.release")).isEqualTo("17");
        assertThat(versions.property("junit.version")).startsWith("5.");
        assertThat(versions.plugin("maven-surefire-plugin")).startsWith("3.");
        assertThat(versions.plugin("maven-dependency-plugin")).startsWith("3.");
    }

    @Test
    void saysWhatIsMissing() throws IOException {
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, "<project><properties><a>1</a></properties></project>");
        Versions versions = Versions.of(pom);

        assertThat(versions.property("a")).isEqualTo("1");
        assertThatThrownBy(() -> versions.property("b"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("has not the property b");
        assertThatThrownBy(() -> versions.plugin("c")).hasMessageContaining("has not a version of c");
    }

    @Test
    void aBrokenFileIsOneSentence() throws IOException {
        Path pom = folder.resolve("pom.xml");
        Files.writeString(pom, "<project>");

        assertThatThrownBy(() -> Versions.of(pom))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("cannot be read");
    }
}
