package org.fangxin.gateway.pages;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;

/**
 * The words, numbers and times of the pages in one language. Texts are plain, not HTML.
 *
 * @param messages with keys that begin with {@code page.}
 */
record Texts(MessageSource messages, Locale locale) {

    private static final ZoneId CITY = ZoneId.of("Asia/Shanghai");

    String say(String key, Object... arguments) {
        return messages.getMessage("page." + key, arguments, locale);
    }

    /** Several texts by their keys. */
    Map<String, String> all(String... keys) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (String key : keys) {
            texts.put(key, say(key));
        }
        return texts;
    }

    /** The name of a code, or the code itself when the pages have no name for it. */
    String name(String list, String code) {
        String name = messages.getMessage("page." + list + "." + code, null, code, locale);
        return name == null ? code : name;
    }

    String date(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(calendar()));
    }

    String month(YearMonth month) {
        return month.format(DateTimeFormatter.ofPattern(say("month-pattern"), locale));
    }

    /** To the minute, as the clocks of the city show it. */
    String time(Instant moment) {
        return moment.atZone(CITY)
                .format(DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(calendar()));
    }

    /** English readers here write the day first and count to 24. */
    private Locale calendar() {
        return locale.getLanguage().equals("en") ? Locale.UK : locale;
    }

    String date(Instant moment) {
        return date(LocalDate.ofInstant(moment, CITY));
    }

    String number(long count) {
        return NumberFormat.getIntegerInstance(locale).format(count);
    }

    String percent(BigDecimal share) {
        NumberFormat percent = NumberFormat.getPercentInstance(locale);
        percent.setMinimumFractionDigits(1);
        percent.setMaximumFractionDigits(1);
        return percent.format(share);
    }

    String decimal(BigDecimal value) {
        NumberFormat decimal = NumberFormat.getNumberInstance(locale);
        decimal.setMinimumFractionDigits(1);
        decimal.setMaximumFractionDigits(1);
        return decimal.format(value);
    }
}
