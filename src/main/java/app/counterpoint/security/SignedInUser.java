package app.counterpoint.security;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.CredentialsContainer;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/** An account inside a session: its id, what it may do, of which generation the session is, and since when it lasts. */
final class SignedInUser implements UserDetails, CredentialsContainer {

    private static final long serialVersionUID = 1;

    private final String id;
    private final int generation;
    private final Instant since;
    private final List<SimpleGrantedAuthority> authorities;
    private @Nullable String passwordHash;

    private SignedInUser(
            String id, int generation, Instant since, List<SimpleGrantedAuthority> authorities, @Nullable String hash) {
        this.id = id;
        this.generation = generation;
        this.since = since;
        this.authorities = authorities;
        this.passwordHash = hash;
    }

    /** @param since when they signed in */
    static SignedInUser of(StoredAccount account, Instant since) {
        var authorities = account.account().roles().stream()
                .map(role -> new SimpleGrantedAuthority("ROLE_" + role))
                .toList();
        return new SignedInUser(account.id(), account.generation(), since, authorities, account.passwordHash());
    }

    Instant since() {
        return since;
    }

    int generation() {
        return generation;
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return authorities;
    }

    @Override
    public @Nullable String getPassword() {
        return passwordHash;
    }

    /** The account's id, so that no address reaches a log. */
    @Override
    public String getUsername() {
        return id;
    }

    @Override
    public void eraseCredentials() {
        passwordHash = null;
    }
}
