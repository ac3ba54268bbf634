package app.counterpoint.security;

import java.security.SecureRandom;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/** Claiming a new instance: only who reads the server's console can. */
@Service
public class FirstVisit {

    private final Accounts accounts;
    private final Throttle throttle;
    private final SetUpCode code = SetUpCode.random(new SecureRandom());

    FirstVisit(Accounts accounts, Throttle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    /** Whether the instance is still to be claimed. */
    public boolean isOpen() {
        return accounts.none();
    }

    /**
     * Makes the first account, that of the CPTO, for whoever knows the code.
     *
     * @param typed the code as it was typed
     * @param address from where
     */
    public synchronized Claim claim(String typed, Newcomer newcomer, String address) {
        if (!isOpen()) {
            return new Claim.Refused(Claim.Field.CODE, "This instance has been set up already.");
        }
        var complaint = newcomer.complaint();
        if (complaint.isPresent()) {
            return complaint.get();
        }
        if (!throttle.admit(Throttle.Trial.setup(), Throttle.Trial.address(address)) || !code.matches(typed)) {
            return new Claim.Refused(
                    Claim.Field.CODE,
                    "This is not the code on the server's console, or there were too many attempts: wait a little.");
        }
        throttle.forgive(Throttle.Trial.setup());
        return new Claim.Granted(
                accounts.add(newcomer.email(), newcomer.name(), AccountKind.FOUNDER, newcomer.password()));
    }

    /** Tells the code to whoever started the server, and to nobody else: not to the log. */
    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (isOpen()) {
            System.out.println("Set-up code: " + code);
        }
    }

    /** The code as it is printed. */
    String code() {
        return code.toString();
    }
}
