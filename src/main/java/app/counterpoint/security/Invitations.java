package app.counterpoint.security;

import app.counterpoint.shared.RelationshipId;
import app.counterpoint.shared.Seat;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/** Links that let the other two, and an administrator, make their accounts. */
@Service
public class Invitations {

    private static final String GONE = "This link has been used or has run out. Ask for a new one.";

    private final InvitationRepository repository;
    private final Accounts accounts;
    private final AccessLog log;
    private final Clock clock;

    Invitations(InvitationRepository repository, Accounts accounts, AccessLog log, Clock clock) {
        this.repository = repository;
        this.accounts = accounts;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Makes a link for a seat; an earlier one for it stops to work.
     *
     * @param email what they will probably sign in with; empty when nobody knows
     * @return the secret part of the link, to be shown once
     */
    public String invite(RelationshipId relationship, Seat seat, String displayName, String email) {
        repository.deleteByRelationshipAndSeat(relationship, seat);
        log.record(Action.INVITATION, relationship, "link made for the " + seat + "'s seat");
        return keep(relationship, seat, displayName, email);
    }

    /** Makes a link for somebody who runs the system; an earlier one stops to work. */
    public String inviteAdministrator() {
        repository.deleteByRelationshipAndSeat(null, null);
        log.record(Action.INVITATION, null, "link made for an administrator");
        return keep(null, null, "", "");
    }

    /** The invitation behind a link; empty when it was used, taken back or has run out. */
    public Optional<Invitation> find(String secret) {
        return repository.findById(Secrets.hash(secret)).filter(invitation -> invitation.isValid(clock.instant()));
    }

    /** The open invitation for a seat; empty when there is none. */
    public Optional<Invitation> pending(RelationshipId relationship, Seat seat) {
        return repository.findByRelationship(relationship).stream()
                .filter(invitation -> invitation.seat() == seat && invitation.isValid(clock.instant()))
                .findFirst();
    }

    /** Makes the account that the link promises; the link does not work again. */
    public Claim accept(String secret, Newcomer newcomer) {
        var invitation = find(secret);
        if (invitation.isEmpty()) {
            return new Claim.Refused(Claim.Field.CODE, GONE);
        }
        var complaint = newcomer.complaint();
        if (complaint.isPresent()) {
            return complaint.get();
        }
        if (accounts.findByEmail(newcomer.email()).isPresent()) {
            return new Claim.Refused(
                    Claim.Field.EMAIL,
                    "This address has an account already. Sign in with it, then open the link again.");
        }
        return use(invitation.get()) ? made(invitation.get(), newcomer) : new Claim.Refused(Claim.Field.CODE, GONE);
    }

    /** Gives the seat that the link promises to somebody who has an account; the link does not work again. */
    public Claim accept(String secret, Account account) {
        return find(secret)
                .filter(invitation -> !invitation.isForAdministrator() && !account.admin())
                .filter(this::use)
                .<Claim>map(invitation -> new Claim.Granted(seated(account, invitation)))
                .orElseGet(() -> new Claim.Refused(Claim.Field.CODE, GONE));
    }

    /**
     * Makes the account that links to a seat promise to somebody whose address the identity provider has verified.
     *
     * @return the account, without a password; empty when nobody invited the address
     */
    Optional<Account> acceptVerified(String email) {
        var mine = repository.findAll().stream()
                .filter(invitation -> invitation.isValid(clock.instant()) && !invitation.isForAdministrator())
                .filter(invitation -> Accounts.folded(invitation.email()).equals(Accounts.folded(email)))
                .filter(this::use)
                .toList();
        if (mine.isEmpty()) {
            return Optional.empty();
        }
        var account = accounts.add(email, mine.getFirst().displayName(), AccountKind.SEAT_HOLDER, null);
        mine.forEach(invitation -> seated(account, invitation));
        return accounts.find(account.id());
    }

    /** Takes back what is open for a seat. */
    public void revoke(RelationshipId relationship, Seat seat) {
        repository.deleteByRelationshipAndSeat(relationship, seat);
    }

    /** Takes back what is open for a relationship. */
    public void revoke(RelationshipId relationship) {
        repository.deleteByRelationship(relationship);
    }

    private Claim made(Invitation invitation, Newcomer newcomer) {
        var kind = invitation.isForAdministrator() ? AccountKind.ADMIN : AccountKind.SEAT_HOLDER;
        try {
            var account = accounts.add(newcomer.email(), newcomer.name(), kind, newcomer.password());
            return new Claim.Granted(seated(account, invitation));
        } catch (DuplicateKeyException e) {
            return new Claim.Refused(Claim.Field.EMAIL, "This address has an account already. Ask for a new link.");
        }
    }

    private Account seated(Account account, Invitation invitation) {
        log.recordFor("visitor", Action.INVITATION, invitation.relationship(), "link used");
        return invitation.relationship() == null || invitation.seat() == null
                ? account
                : accounts.seat(account.id(), invitation.relationship(), invitation.seat());
    }

    /** Of two who use the link at once only one gets through. */
    private boolean use(Invitation invitation) {
        return repository.deleteInvitationById(invitation.id()) == 1;
    }

    private String keep(@Nullable RelationshipId relationship, @Nullable Seat seat, String displayName, String email) {
        var secret = Secrets.next();
        var expires = clock.instant().plus(Invitation.LIFE).truncatedTo(ChronoUnit.MILLIS);
        repository.insert(new Invitation(Secrets.hash(secret), relationship, seat, displayName, email, expires));
        return secret;
    }
}
