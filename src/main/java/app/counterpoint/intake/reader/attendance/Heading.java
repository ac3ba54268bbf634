package app.counterpoint.intake.reader.attendance;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a column of an attendance report is for, by its heading in the languages in which these programs write. */
enum Heading {
    NAME(
            "name|full name|fullname|user name|username|display name|participant|participant name|attendee|attendee name|vollständiger name"
                    + "|teilnehmer|benutzername|nom complet|nom|nom d utilisateur|participant e|nombre completo|nombre|nombre de usuario"
                    + "|nome completo|nome|nome utente|nome de usuário|imię i nazwisko|pełna nazwa|pełne imię i nazwisko|nazwa|nazwa użytkownika"
                    + "|volledige naam|naam|gebruikersnaam|名前|氏名|フルネーム|ユーザー名|参加者|表示名|姓名|全名|이름|имя|полное имя|jméno|namn|navn|nimi|név"),
    FIRST_NAME("first name|given name|vorname|prénom|imię|voornaam|nombre de pila|名"),
    LAST_NAME(
            "last name|surname|family name|nachname|nom de famille|apellido|apellidos|cognome|sobrenome|apelido|nazwisko|achternaam|姓"),
    EMAIL(
            "email|e mail|user email|email address|e mail address|e mail adresse|adresse e mail|adresse de messagerie|courriel|correo|correo electrónico"
                    + "|indirizzo e mail|indirizzo email|endereço de email|adres e mail|e mailadres|メール|メールアドレス|電子メール|ユーザーのメール|ユーザーのメールアドレス|邮箱|电子邮件"),
    UPN(
            "participant id|upn|teilnehmer id|id du participant|id de participante|id del participante|id partecipante|id do participante"
                    + "|identyfikator uczestnika|deelnemer id|participantid|参加者 id|参加者id"),
    JOIN(
            "join time|first join|time joined|joined|joined at|first joined|first seen|join|beitrittszeit|beitrittszeitpunkt|erster beitritt|erste teilnahme"
                    + "|heure d arrivée|heure de participation|première participation|première connexion|premier accès|heure de connexion|première entrée|heure d entrée|entrée"
                    + "|hora de unión|hora de ingreso|primera unión|primer acceso|primera vez que se unió|ora di partecipazione|prima partecipazione|ora di ingresso"
                    + "|primo accesso|hora de entrada|primeira entrada|primeiro ingresso|godzina dołączenia|czas dołączenia|pierwsze dołączenie"
                    + "|tijd van deelname|eerste deelname|deelnametijd|参加時刻|参加時間|参加日時|最初の参加|入室時刻|加入时间|首次加入|joined time"),
    LEAVE(
            "leave time|last leave|time exited|left|left at|last left|last seen|leave|exited|austrittszeit|zeitpunkt des verlassens|letztes verlassen|verlassen um"
                    + "|heure de départ|heure de sortie|sortie|dernier départ|dernière sortie|hora de salida|última salida|hora a la que salió|ora di uscita|ultima uscita"
                    + "|ora di abbandono|hora de saída|última saída|godzina opuszczenia|czas opuszczenia|ostatnie opuszczenie|tijd van vertrek|laatste vertrek"
                    + "|vertrektijd|退出時刻|退出時間|退出日時|最後の退出|退室時刻|离开时间|最后离开"),
    DURATION(
            "duration|in meeting duration|time in call|call duration|total duration|time in session|time in meeting|attendance duration|dauer|dauer der besprechungsteilnahme|dauer in der besprechung"
                    + "|gesamtdauer|durée|durée en réunion|durée dans la réunion|durée totale|duración|duración en la reunión|duración total|durata|durata nella riunione"
                    + "|durata totale|duração|duração na reunião|duração total|czas trwania|czas trwania spotkania|czas trwania w spotkaniu|łączny czas trwania|duur|duur in vergadering"
                    + "|totale duur|期間|会議での期間|会議の期間|所要時間|合計時間|参加時間 分|滞在時間|时长"),
    ACTION(
            "user action|action|benutzeraktion|aktion|action de l utilisateur|action utilisateur|acción del usuario|acción de usuario|azione utente"
                    + "|ação do usuário|ação do utilizador|akcja użytkownika|gebruikersactie|actie van gebruiker|actie|ユーザー操作|ユーザー アクション|ユーザーアクション|アクション|用户操作"),
    TIMESTAMP(
            "timestamp|utceventtimestamp|utc event timestamp|event time|zeitstempel|horodatage|horodateur|marca de tiempo|data ora|timestamp evento"
                    + "|carimbo de data hora|carimbo de data e hora|data e hora|sygnatura czasowa|znacznik czasu|tijdstempel|タイムスタンプ|时间戳"),
    WAITING("in waiting room|im warteraum|in sala d attesa|en salle d attente|en sala de espera|待機室内|待機室"),
    ATTENDED("attended|teilgenommen|asistió|a participé|参加済み"),
    TITLE(
            "topic|meeting title|titel der besprechung|besprechungstitel|titre de la réunion|título de la reunión|titolo della riunione|título da reunião|tytuł spotkania|titel van vergadering|meeting topic|webinar topic|thema|sujet|tema|argomento|tópico|temat|onderwerp|トピック|meeting name|event name"),
    MEETING(
            "meeting id|webinar id|meeting uuid|meetingid|besprechungs id|id de réunion|id de la réunion|numéro de réunion|id de reunión|id de la reunión|id riunione"
                    + "|id da reunião|identyfikator spotkania|id spotkania|vergaderings id|vergadering id|ミーティングid|ミーティング id|会议号|会议id|会议 id|회의 id"),
    START(
            "start time|actual start time|startzeit|heure de début|hora de inicio|ora di inizio|hora de início|godzina rozpoczęcia|begintijd|starttijd|開始時刻|開始時間|started at|meeting start"),
    END(
            "end time|endzeit|heure de fin|hora de finalización|hora de fin|ora di fine|hora de término|hora de fim|godzina zakończenia|eindtijd|終了時刻|終了時間|ended at|ended on|meeting end"),
    SESSION("sessionid|session id");

    private static final Map<String, Heading> BY_WORDS = new HashMap<>();

    static {
        for (Heading heading : values()) {
            for (String words : heading.words.split("\\|")) {
                BY_WORDS.putIfAbsent(words, heading);
            }
        }
    }

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}ー]+");

    private final String words;

    Heading(String words) {
        this.words = words;
    }

    /** Null for a column that is not read, such as every engagement column. */
    static @Nullable Heading of(String written) {
        if (written.length() > 60 || written.chars().noneMatch(Character::isLetter)) {
            return null;
        }
        return BY_WORDS.get(plain(written));
    }

    /** Whether a column of this heading tells the first of several comings only. */
    static boolean isFirst(String written) {
        String plain = plain(written);
        return Set.of("first", "erste", "premi", "prime", "prima", "primo", "pierw", "eerst", "最初", "首次").stream()
                .anyMatch(plain::startsWith);
    }

    /** In lower case, without what stands in brackets, and with signs as spaces. */
    static String plain(String written) {
        String text = Normalizer.normalize(written, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(BRACKETS.matcher(text).replaceAll(" "))
                .replaceAll(" ")
                .strip();
    }
}
