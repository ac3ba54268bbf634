package app.counterpoint.relationship.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class AliasesTest {

    @Test
    void commasSemicolonsLinesAndTabsAllSeparate() {
        assertThat(Aliases.read("a@x.org, b@x.org;c@x.org\n d@x.org\te@x.org ,, "))
                .containsExactlyInAnyOrder("a@x.org", "b@x.org", "c@x.org", "d@x.org", "e@x.org");
    }

    @Test
    void anAddressAsMailProgramsWriteItIsANameAndAnAddress() {
        assertThat(Aliases.read("\"Ada L.\" <ada@x.org>; Grace Hopper <grace@x.org>; <lone@x.org>"))
                .containsExactlyInAnyOrder("Ada L.", "ada@x.org", "Grace Hopper", "grace@x.org", "lone@x.org");
    }

    @Test
    void theSameAliasInAnotherCaseIsKeptOnce() {
        assertThat(Aliases.read("Ada@X.org, ada@x.ORG")).isEqualTo(Set.of("Ada@X.org"));
    }

    @Test
    void anAtSignWithoutAnAddressAroundItIsRefusedWithASentence() {
        assertThat(Aliases.complaint(Set.of("not an address @")))
                .contains("“not an address @” is not an e-mail address. Write it as name@example.com, or a name without"
                        + " the @.");
        assertThat(Aliases.complaint(Set.of("a@b@c.org"))).isPresent();
        assertThat(Aliases.complaint(Set.of("ada@x.org", "Ada L.", "@ada", "U024BE7LH")))
                .isEmpty();
    }

    @Test
    void nothingIsNoAlias() {
        assertThat(Aliases.read(" \n ; ")).isEmpty();
    }

    @Test
    void whatIsWrittenReadsBack() {
        var aliases = Set.of("Ada L.", "ada@x.org", "U024BE7LH");

        assertThat(Aliases.read(Aliases.write(aliases))).isEqualTo(aliases);
        assertThat(Aliases.email(aliases)).contains("ada@x.org");
    }
}
