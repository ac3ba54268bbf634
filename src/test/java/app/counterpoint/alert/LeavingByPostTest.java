package app.counterpoint.alert;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoMoreInteractions;
import static org.mockito.Mockito.when;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class LeavingByPostTest {

    private final Readers readers = mock(Readers.class);
    private final MockMvcTester mvc = MockMvcTester.of(new LeavingByPost(readers));

    @Test
    void aMailProgramLeavesWithOnePost() {
        when(readers.leave("abc.def")).thenReturn(Optional.of(Leaving.DIGEST));

        assertThat(mvc.post().uri("/unsubscribe/abc.def").param("List-Unsubscribe", "One-Click"))
                .hasStatusOk()
                .bodyText()
                .contains("You have left the weekly digest");
    }

    @Test
    void aTokenThatIsNotOursIsNotFound() {
        when(readers.leave("forged.token")).thenReturn(Optional.empty());

        assertThat(mvc.post().uri("/unsubscribe/forged.token")).hasStatus(404);
    }

    @Test
    void lookingAtTheAddressLeadsToThePageAndLeavesNothing() {
        assertThat(mvc.get().uri("/unsubscribe/abc.def")).hasStatus(303).hasHeader("Location", "../leave/abc.def");
        verifyNoMoreInteractions(readers);
    }
}
