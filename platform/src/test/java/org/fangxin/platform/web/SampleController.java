package org.fangxin.platform.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import org.fangxin.platform.idempotency.Idempotent;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.fangxin.platform.security.AllowedTo;
import org.fangxin.platform.security.Caller;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.security.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class SampleController {
    record Note(@NotBlank String text, List<@Valid Line> lines) {}

    record Line(@Min(0) Integer amount) {}

    private final Paging paging;

    SampleController(Paging paging) {
        this.paging = paging;
    }

    @GetMapping("/notes")
    @PublicEndpoint
    ResponseEntity<PageOf<String>> list(
            @RequestParam(required = false) String district,
            @RequestParam(required = false) LocalDate day,
            PageRequest page) {
        Slice<String> slice = paging.position(page, "district=" + district)
                .map(position -> new Slice<>(List.of("after " + position.keys().getFirst()), null))
                .orElseGet(() -> new Slice<>(List.of("a", "b"), Position.of("b")));
        return paging.page(slice, "district=" + district, item -> item);
    }

    @GetMapping("/notes/{id}")
    @PublicEndpoint
    String read(@PathVariable String id, @Nullable Caller caller) {
        throw Problem.of(HttpStatus.NOT_FOUND, "not-found").exception();
    }

    @PostMapping("/notes")
    @AllowedTo(Role.CONSUMER)
    @Idempotent
    ResponseEntity<Note> create(@Valid @RequestBody Note note) {
        return ResponseEntity.created(URI.create("/notes/1")).body(note);
    }

    @PutMapping("/notes/{id}")
    @AllowedTo(Role.CONSUMER)
    String change(@PathVariable String id, ExpectedVersion expected) {
        if (!expected.matches(3)) {
            throw ExpectedVersion.stale(3).exception();
        }
        return id;
    }

    @GetMapping("/forgotten")
    String forgotten() {
        return "nobody may see this";
    }

    @GetMapping("/bug")
    @PublicEndpoint
    String bug() {
        throw new IllegalStateException("secret");
    }
}
