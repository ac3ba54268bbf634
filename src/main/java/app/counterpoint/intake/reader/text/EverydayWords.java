package app.counterpoint.intake.reader.text;

import java.util.Set;

/** Words of ordinary and of company talk that are also people's names, or stand in the addresses of teams. */
final class EverydayWords {
    private static final Set<String> WORDS = Set.copyOf(java.util.List.of(
            ("ace ada admin all alpha amber and ann art ash august autumn banks bar barn bay bean bell berg best beta bill bishop"
                            + " black bloom blue board bond booth box boy brand bright brook brooks brown buck bush butler cage can carol case cash cast"
                            + " cat chance chase cherry christian church city clay clear cliff cloud cole cook cooper core cpo cpto crane crisp cross cto"
                            + " cruz dale data dawn day days dean dell design dev diamond dick dollar don drake drew duke east eng english ernest even ever"
                            + " fair faith falls farmer field finance fine finn fish fisher flow flower ford forest forrest fort foster fox frank free french"
                            + " friend frost gale gardener gay gene general gene gold good grace grand grant grass gray green grey grove guest guy hale hall"
                            + " hand hardy hart haven hay heath hill holiday holly home hood hope house hunt hunter info iris iron ivy jack jade jay jet joy"
                            + " judge june just key king knight lake lane large law lee level light lily link little long lord love low mace major mark marsh"
                            + " mason max may meadow mercy mild miles mill miller monday moon moore more moss neon new newton nick noble nor norm north office"
                            + " olive ops park parker paris parson pat patience peace pearl penny pepper pierce pike pine pipe place plan platform police pool"
                            + " poor pope porter post potter powers price pride prince product prudence query rain ralph ran ray reed rest rich river rivers rob"
                            + " robin rock rocky roman root rose rosy ruby rule rush ruth sage sales sandy savage say sharp shell shore short silver sky small"
                            + " smart snow sole south spark spring stack star steel stern stone storm strange strong summer sun support swift team tech temple"
                            + " test the tiger tiny todd top tower town trip true tucker turner twist van victor violet von wade walker wall ward warren waters"
                            + " way weaver web weeks wells west white wild will winter wise wolf wood woods worth yes young")
                    .split(" ")));

    private EverydayWords() {}

    static boolean contains(String word) {
        return WORDS.contains(word);
    }
}
