package org.fangxin.gateway.signin;

import java.util.regex.Pattern;
import org.fangxin.gateway.problems.Problem;
import org.fangxin.gateway.problems.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What the dashboard's script needs to sign somebody in without speaking to another origin. */
@RestController
@RequestMapping(path = "/dashboard/sign-in", produces = MediaType.APPLICATION_JSON_VALUE)
class SignInController {
    private static final Pattern RANDOM = Pattern.compile("[\\w.~-]{32,128}");
    private static final Pattern CODE = Pattern.compile("[\\x20-\\x7E]{1,2048}");

    private final Provider provider;

    SignInController(Provider provider) {
        this.provider = provider;
    }

    /** Where the browser has to go. */
    record Address(String address) {}

    /** What the browser came back with, and the proof that it is the one who left. */
    record Exchange(String code, String verifier) {}

    /** What it gets for it. */
    record Token(String token) {}

    @GetMapping
    ResponseEntity<Address> address(@RequestParam String state, @RequestParam String challenge) {
        check(RANDOM, state);
        check(RANDOM, challenge);
        return unkept(new Address(provider.address(state, challenge)));
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Token> token(@RequestBody Exchange exchange) {
        check(CODE, exchange.code());
        check(RANDOM, exchange.verifier());
        return unkept(new Token(provider.token(exchange.code(), exchange.verifier())
                .orElseThrow(() -> Problem.of(ProblemCode.SIGN_IN_REFUSED).exception())));
    }

    private void check(Pattern allowed, String text) {
        if (!provider.configured()) {
            throw Problem.of(ProblemCode.NOT_FOUND).exception();
        }
        if (text == null || !allowed.matcher(text).matches()) {
            throw Problem.of(ProblemCode.MALFORMED_REQUEST).exception();
        }
    }

    private static <T> ResponseEntity<T> unkept(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
