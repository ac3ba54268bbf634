package app.counterpoint;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Modifier;
import java.util.Collection;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BenchTest {

    static Collection<String> programs() {
        return Bench.PROGRAMS.values();
    }

    @ParameterizedTest
    @MethodSource("programs")
    void everyNameLeadsToAProgram(String program) throws ReflectiveOperationException {
        var main = Class.forName(program).getMethod("main", String[].class);

        assertThat(Modifier.isStatic(main.getModifiers())).isTrue();
    }
}
