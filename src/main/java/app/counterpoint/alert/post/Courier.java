package app.counterpoint.alert.post;

/** Carries letters by one channel. What goes wrong in ordinary use is a receipt, never an exception. */
interface Courier {

    Parcel.Channel channel();

    /** Tries once, within half a minute. */
    Receipt carry(Parcel parcel);
}
