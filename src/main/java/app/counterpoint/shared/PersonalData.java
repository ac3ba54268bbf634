package app.counterpoint.shared;

import java.util.List;

/** What a module keeps about a person. Every module that keeps rows of a seat or an account has one. */
public interface PersonalData {

    /** All of it, without what is another's. */
    List<Kept> about(Person person);

    /** How it goes when the person is erased; nothing is done yet. */
    List<Parting> partings(Person person);
}
