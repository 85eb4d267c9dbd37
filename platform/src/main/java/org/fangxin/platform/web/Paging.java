package org.fangxin.platform.web;

import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import org.fangxin.platform.paging.Position;
import org.fangxin.platform.paging.Slice;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** Pages of a list by cursor: where the asked page starts, and how the answer looks. */
public final class Paging {
    private final CursorCodec cursors;
    private final URI publicUrl;

    public Paging(CursorCodec cursors, URI publicUrl) {
        this.cursors = cursors;
        this.publicUrl = publicUrl;
    }

    /**
     * Where the asked page starts; empty for the first page.
     *
     * @param filter everything but the page that the list depends on (its text form is compared)
     * @throws ProblemException 400 when the cursor is not one of ours or belongs to another list or filter
     */
    public Optional<Position> position(PageRequest page, Object filter) {
        String cursor = page.cursor();
        if (cursor == null) {
            return Optional.empty();
        }
        return Optional.of(cursors.read(cursor, scope(filter))
                .orElseThrow(() -> Problem.of(HttpStatus.BAD_REQUEST, "invalid-cursor")
                        .atParameter("cursor", "invalid-cursor")
                        .exception()));
    }

    /** The answer with a slice's items, the next page's cursor, and the same as a link (RFC 8288). */
    public <T, R> ResponseEntity<PageOf<R>> page(Slice<T> slice, Object filter, Function<T, R> view) {
        Position next = slice.next();
        String cursor = next == null ? null : cursors.write(next, scope(filter));
        ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
        if (cursor != null) {
            answer.header(HttpHeaders.LINK, "<" + nextLink(cursor) + ">; rel=\"next\"");
        }
        return answer.body(new PageOf<>(slice.items().stream().map(view).toList(), cursor));
    }

    private String nextLink(String cursor) {
        UriComponentsBuilder request = ServletUriComponentsBuilder.fromCurrentRequest();
        return request.scheme(publicUrl.getScheme())
                .host(publicUrl.getHost())
                .port(publicUrl.getPort())
                .replaceQueryParam("cursor", cursor)
                .build()
                .toUriString();
    }

    private static String scope(Object filter) {
        return ServletUriComponentsBuilder.fromCurrentRequest()
                        .replaceQuery(null)
                        .build()
                        .getPath() + "|" + filter;
    }
}
