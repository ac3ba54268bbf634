package app.counterpoint.alert.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GateTest {

    private final Gate gate =
            new Gate(new PostSettings(URI.create("https://cp.example.com"), "cp@example.com", Set.of("chat.internal")));

    @ParameterizedTest
    @CsvSource(textBlock = """
            http://8.8.8.8/hook,                   starts with https
            ftp://8.8.8.8/hook,                    starts with https
            https://127.0.0.1/hook,                this machine
            https://127.9.9.9/hook,                this machine
            https://[::1]/hook,                    this machine
            https://0.0.0.0/hook,                  this machine
            https://169.254.169.254/latest,        this machine
            https://[fe80::1]/hook,                this machine
            https://224.0.0.1/hook,                this machine
            https://[::ffff:127.0.0.1]/hook,       this machine
            https://name:word@8.8.8.8/hook,        starts with https:// and a host
            hooks.example.com/x,                   starts with https:// and a host
            https:///hook,                         starts with https:// and a host
            not an address,                        not a web address
            """)
    void aLetterDoesNotGoThere(String address, String why) {
        assertThatThrownBy(() -> gate.read(address))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @ParameterizedTest
    @CsvSource({
        "https://8.8.8.8/hook",
        "https://10.1.2.3/hooks/a",
        "http://chat.internal:8065/hooks/a",
        " https://8.8.8.8/x "
    })
    void aLetterMayGoThere(String address) {
        assertThat(gate.read(address)).isEqualTo(URI.create(address.strip()));
    }

    @Test
    void aBadSettingStopsTheStart() {
        assertThatThrownBy(() -> new PostSettings(URI.create("cp.example.com"), "cp@example.com", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new PostSettings(URI.create("https://cp.example.com"), "nobody", Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
