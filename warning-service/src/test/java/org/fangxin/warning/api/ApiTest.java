package org.fangxin.warning.api;

import java.util.UUID;
import org.fangxin.testkit.TestIssuer;
import org.fangxin.testkit.TestToken;
import org.fangxin.testkit.WithStack;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

/** The running service with its store and broker; all tests share one. */
@WithStack(sharedDatabase = true)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
public abstract class ApiTest {
    @LocalServerPort
    private int port;

    protected Api anybody() {
        return new Api(port);
    }

    protected Api editor() {
        return as("editor-wang", "EDITOR");
    }

    protected Api reviewer() {
        return as("reviewer-li", "REVIEWER");
    }

    protected Api as(String user, String... roles) {
        TestToken token = TestIssuer.shared().token(user, roles);
        return anybody().as(token);
    }

    protected static Api keyed(Api api) {
        return api.with("Idempotency-Key", UUID.randomUUID().toString());
    }

    protected static ObjectNode notice(String title) {
        ObjectNode notice = Api.object();
        notice.put("kind", "CONSUMPTION_WARNING").put("severity", "WARNING");
        notice.putObject("title").put("zh", title + "：谨防预付卡风险").put("en", title + ": beware of prepaid cards");
        notice.putObject("text").put("zh", "近期投诉集中反映退款困难。").put("en", "Many complaints tell of refused refunds.");
        notice.putArray("districts").add("330106");
        notice.putArray("categories").add("SERVICE_BEAUTY");
        return notice;
    }

    /** A published warning's id. */
    protected String published(ObjectNode notice) {
        Api.Answer draft = keyed(editor()).post("/api/v1/warnings", notice);
        String path = "/api/v1/warnings/" + draft.json().get("id").asString();
        Api.Answer reviewed =
                reviewer().with("If-Match", draft.etag()).post(path + "/review", "{\"verdict\":\"APPROVED\"}");
        editor().with("If-Match", reviewed.etag()).post(path + "/publication", "");
        return draft.json().get("id").asString();
    }
}
