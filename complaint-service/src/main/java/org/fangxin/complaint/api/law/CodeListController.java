package org.fangxin.complaint.api.law;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Duration;
import java.util.List;
import org.fangxin.contracts.codes.CodeLists;
import org.fangxin.platform.security.PublicEndpoint;
import org.fangxin.platform.web.ETags;
import org.fangxin.platform.web.Problem;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "Law")
class CodeListController {
    private static final CacheControl PUBLIC =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    @GetMapping("/api/v1/code-lists")
    @PublicEndpoint
    @Operation(summary = "List the code lists with their versions")
    ResponseEntity<CodeListsResponse> lists() {
        CodeListsResponse response = new CodeListsResponse(
                CodeLists.all().stream().map(CodeListsResponse.Item::of).toList());
        return ResponseEntity.ok()
                .cacheControl(PUBLIC)
                .eTag(ETags.weak(response.toString()))
                .body(response);
    }

    @GetMapping("/api/v1/code-lists/{name}")
    @PublicEndpoint
    @Operation(
            summary = "Read a code list in Chinese and English",
            description =
                    "`officialCode` is the code of the same entry in a public standard: districts have that of GB/T"
                            + " 2260. For the other lists none is public: the national 12315 platform's tables of categories,"
                            + " problems, channels and claims are not, and grounds are told by their article (`basis`). There it"
                            + " is absent, and never made up.")
    ResponseEntity<CodeListResponse> list(@PathVariable String name) {
        CodeListResponse response = CodeLists.named(name)
                .map(CodeListResponse::of)
                .orElseThrow(() -> Problem.of(HttpStatus.NOT_FOUND, "not-found").exception());
        return ResponseEntity.ok()
                .cacheControl(PUBLIC)
                .eTag(ETags.weak(response.toString()))
                .body(response);
    }

    /** Every list there is. */
    record CodeListsResponse(List<Item> items) {
        record Item(String name, String version, int size) {
            static Item of(org.fangxin.contracts.codes.CodeList list) {
                return new Item(list.name(), list.version(), list.codes().size());
            }
        }
    }
}
