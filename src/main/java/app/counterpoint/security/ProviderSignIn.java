package app.counterpoint.security;

import java.util.List;
import java.util.Optional;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;

/**
 * Finds the account of somebody whom the identity provider knows. Nobody gets one that was not invited: the address that the provider has
 * verified must be that of an account or of an open invitation. From then on it is the provider's own number for the person that counts,
 * so that somebody who is given the address of a predecessor does not get their account.
 */
@Component
class ProviderSignIn {

    private final AccountRepository accounts;
    private final Invitations invitations;

    ProviderSignIn(AccountRepository accounts, Invitations invitations) {
        this.accounts = accounts;
        this.invitations = invitations;
    }

    /** The account; empty when the person has none and gets none. */
    Optional<StoredAccount> account(OidcUser person) {
        var email = person.getEmail();
        if (email == null || !Boolean.TRUE.equals(person.getEmailVerified())) {
            return Optional.empty();
        }
        var subject = HashChain.hash(List.of(String.valueOf(person.getIssuer()), person.getSubject()));
        return accounts.findBySubject(subject).or(() -> byEmail(email, subject)).or(() -> invited(email, subject));
    }

    private Optional<StoredAccount> byEmail(String email, String subject) {
        return accounts.findByEmail(Accounts.folded(email))
                .filter(account -> account.subject() == null)
                .map(account -> accounts.save(account.linked(subject)));
    }

    private Optional<StoredAccount> invited(String email, String subject) {
        return accounts.findByEmail(Accounts.folded(email)).isPresent()
                ? Optional.empty()
                : invitations
                        .acceptVerified(email)
                        .map(account ->
                                accounts.findById(account.id()).orElseThrow().linked(subject))
                        .map(accounts::save);
    }
}
