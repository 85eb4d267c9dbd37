package org.fangxin.complaint.application.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.fangxin.complaint.domain.Notice;
import org.fangxin.complaint.domain.NoticeKind;
import org.fangxin.complaint.domain.deadline.LegalBasis;
import org.fangxin.complaint.domain.deadline.LegalRules;
import org.fangxin.complaint.domain.deadline.Regulation;
import org.fangxin.contracts.codes.Code;
import org.fangxin.contracts.codes.CodeList;
import org.fangxin.contracts.codes.CodeLists;
import org.jspecify.annotations.Nullable;

/** Puts a document into words: Chinese, which counts, or an English reading aid. */
public final class ComposeNotice {
    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter ZH_DAY = DateTimeFormatter.ofPattern("y年M月d日", Locale.CHINA);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("d MMMM y", Locale.ENGLISH);
    private static final DateTimeFormatter ZH_MOMENT = DateTimeFormatter.ofPattern("y年M月d日H时mm分", Locale.CHINA);
    private static final DateTimeFormatter EN_MOMENT =
            DateTimeFormatter.ofPattern("d MMMM y 'at' HH:mm", Locale.ENGLISH);

    private final LegalRules rules;
    private final Map<String, NoticeTemplate> templates = new ConcurrentHashMap<>();

    public ComposeNotice(LegalRules rules) {
        this.rules = rules;
    }

    /**
     * The document in words.
     *
     * @param about what the case tells: its number, the parties as the reader may see them, the matter, the day of
     *     receipt
     */
    public ComposedNotice compose(Notice notice, Map<String, String> about, Locale reader) {
        boolean chinese = reader.getLanguage().equals("zh");
        NoticeTemplate template = template(notice.kind(), chinese ? "zh" : "en");
        Map<String, String> facts = new HashMap<>(about);
        facts.putAll(notice.facts());
        facts.put("basis", basis(notice.basis(), chinese));
        facts.replaceAll((name, value) -> worded(notice.kind(), name, value, chinese));
        return new ComposedNotice(
                notice,
                chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH,
                template.title(),
                chinese ? Bureau.zh(notice.district()) : Bureau.en(notice.district()),
                (chinese ? ZH_DAY : EN_DAY).format(notice.on()),
                NoticeTemplate.filled(template.paragraphs(), facts),
                NoticeTemplate.filled(template.plain(), facts));
    }

    private NoticeTemplate template(NoticeKind kind, String language) {
        return templates.computeIfAbsent(kind + "." + language, key -> NoticeTemplate.load(kind, language));
    }

    private String basis(@Nullable LegalBasis basis, boolean chinese) {
        if (basis == null) {
            return chinese ? "有关规定" : "the rules in force";
        }
        Regulation regulation = rules.regulation(basis.regulation())
                .orElseThrow(() -> new IllegalStateException("no regulation " + basis.regulation()));
        return chinese
                ? "《%s》第%s条".formatted(regulation.zh(), ChineseNumerals.of(Integer.parseInt(basis.article())))
                : "article %s of the %s".formatted(basis.article(), regulation.en());
    }

    private static String worded(NoticeKind kind, String name, String value, boolean chinese) {
        return switch (name) {
            case "dueOn", "receivedOn" -> (chinese ? ZH_DAY : EN_DAY).format(LocalDate.parse(value));
            case "meetingAt" ->
                (chinese ? ZH_MOMENT : EN_MOMENT).format(Instant.parse(value).atZone(CITY));
            case "bureau" -> chinese ? Bureau.zh(value) : Bureau.en(value);
            case "ground" -> code(grounds(kind), value, chinese);
            case "mode" -> mode(value, chinese);
            default -> value;
        };
    }

    private static CodeList grounds(NoticeKind kind) {
        return switch (kind) {
            case TERMINATION -> CodeLists.TERMINATION_GROUNDS;
            case REPORT_RESULT -> CodeLists.NON_FILING_GROUNDS;
            default -> CodeLists.REFUSAL_GROUNDS;
        };
    }

    private static String code(CodeList list, String value, boolean chinese) {
        Code code = list.find(value).orElseThrow(() -> new IllegalStateException("no code " + value));
        return chinese ? code.zh() : code.en();
    }

    private static String mode(String value, boolean chinese) {
        return switch (value) {
            case "ON_SITE" -> chinese ? "现场" : "on site";
            case "INTERNET" -> chinese ? "互联网" : "by internet";
            case "PHONE" -> chinese ? "电话" : "by telephone";
            case "AUDIO" -> chinese ? "音频" : "by audio call";
            default -> chinese ? "视频" : "by video call";
        };
    }
}
