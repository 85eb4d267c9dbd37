package org.fangxin.platform.kafka;

import java.util.List;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Role;
import org.fangxin.platform.web.PageOf;
import org.fangxin.platform.web.PageRequest;
import org.fangxin.platform.web.Paging;
import org.fangxin.platform.web.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Lets an operator see and replay this service's dead letters. Failures of a replay are told in its result. */
@RestController
@RequestMapping("/api/v1/operations/${spring.application.name}/dead-letters")
@AllowedTo(Role.ADMIN)
final class DeadLetterController {
    private static final String ALL = "";

    private final DeadLetters letters;
    private final Paging paging;

    DeadLetterController(DeadLetters letters, Paging paging) {
        this.letters = letters;
        this.paging = paging;
    }

    /** The dead letters, newest first. */
    @GetMapping
    ResponseEntity<PageOf<DeadLetter>> deadLetters(PageRequest page) {
        return paging.page(letters.list(paging.position(page, ALL), page.limit()), ALL, letter -> letter);
    }

    /** Replays one letter through the handler that failed. */
    @PostMapping("/{letterId}/replay")
    Replay replayDeadLetter(@PathVariable String letterId) {
        return letters.replay(letterId)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
    }

    /** Replays all letters that are not done, oldest first. */
    @PostMapping("/replay")
    Replays replayDeadLetters() {
        return new Replays(letters.replayAll());
    }

    /**
     * What a replay of all did.
     *
     * @param items one result per letter
     */
    record Replays(List<Replay> items) {}
}
