package app.counterpoint.privacy;

/** The wording of the sheets. What stands in curly brackets is filled in; what stands in square brackets is the company's to say. */
final class NoticeTexts {

    static final String PARTICIPANTS = """
            This company uses Counterpoint, a program on its own server, to see how its CTO and CPO work together.

            What is read: invitations and attendance reports of meetings in which at least two of CPTO, CTO and CPO take part; the log of decisions; and, only while both leaders agree, wording from: {sources}.

            What is stored of you if you are not one of the three: nothing but a count. How many further people were invited or present is kept as a number. Your name, address and words are dropped while the file is read. They reach neither the database nor logs, exports or metrics.

            Nothing leaves the company's server. {watermark}

            Who answers questions: [name and address of the company, of its data protection officer, and of the supervisory authority]
            Legal basis: [to be said by the company, for example Art. 6(1)(f) GDPR]
            """;

    static final String RECORD = """
            Record of processing activities (Art. 30 GDPR)

            Controller: [name and address of the company]
            Data protection officer: [name and address]
            Purpose: to see the health of the working relationship between CTO and CPO: shared meetings, decisions and who had to make them, and how specific their disagreements are. Not for performance reviews, pay or any other decision about a person.
            Legal basis: attendance and decisions: [to be said by the company]; wording: agreement of both leaders. Agreement now: {state}.
            Persons concerned: the holders of three seats: {seats}. All others in imported files become a count while the file is read.
            Kinds of data: name and addresses of the three; when they were in meetings and what they answered to invitations; decisions with outcome and, where written down, the position of each; scores of statements (what is named, not the words); accounts; access log.
            Sources: files that one of the three imports or a program of the company sends; wording from: {sources}. Words of statements: {text}. Scorer: {scorer}.
            Recipients: the three seats. The administrator runs the system and sees no data of the relationship. Metrics and letters carry numbers, no names and no quotes.
            Transfer to third countries: none by the program; it calls nobody. E-mail and chat rooms only where the company sets them up.
            Time limits:
            - Imported files: not kept; in the watched folder of the server for one day (transcripts and chats: not at all), or two weeks where the import failed
            {retention}
            - Names and accounts: until erased or another takes the seat
            Measures: roles checked on every page; passwords as Argon2id hashes; throttled sign-in; strict content policy; access log chained by hash, readable by all three; erasure with receipt that restored backups repeat; backups sealed on request.
            """;

    static final String IMPACT = """
            Data protection impact assessment (Art. 35 GDPR), a template filled with what is set on this instance

            1. What is done
            Seats: {seats}. Sources of wording: {sources}. Words of statements: {text}. Scorer: {scorer}. Agreement now: {state}.
            Attendance and decisions are the CPTO's ordinary management records and are processed without it.
            Kept for:
            {retention}

            2. Why it is necessary, and what would be milder
            Purpose: to notice early that two people who have to decide together talk past each other. Milder means considered: no scoring of wording (possible at any time: either leader withdraws in two clicks); text not kept; counts in place of persons. [The company's own assessment]

            3. Risks for the two leaders, and what is done
            - The scores could be used to judge a person. Only the pair's values are shown to the CPTO; no ranking, no sentiment, no export for HR; every export says: {watermark}
            - Agreement could be given under pressure, since the CPTO decides on careers. Withdrawal asks for no reason; the CPTO reads only "paused" and never who withdrew. In a pair each can infer the other's word. [The company's own assessment]
            - A score could be wrong. Each is explained word by word; a leader can contest it with one click, and it is left out and counted.
            - Somebody could look in secret. Every view, export, import, setting and sign-in is in the access log, which all three read in full; a cut or change shows.
            - A new holder could see a predecessor's data. Everything begins anew when a leader's seat changes hands.
            - The server could be broken into. See the measures in the record of processing. [Hosting, encryption of disks, backups elsewhere]

            4. Risks for others in imported files
            They become counts while the file is read; nothing of them is stored.

            5. What remains
            Whoever runs the server's database can read it. The program can say that its log was changed, and not prevent it. [Decision, date, signature of the controller; advice of the data protection officer; view of the works council]
            """;

    private NoticeTexts() {}
}
