package org.fangxin.complaint;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A complete complaint as a client sends it, to be changed by tests. */
public final class FilingBody {
    private static final String COMPLETE = """
            {"channel":"APP",
             "complainant":{"name":"张小丰","phone":"13812345678","address":"浙江省杭州市西湖区文三路1号"},
             "respondent":{"uscc":"91330106MA2ABCDEX7","name":"西湖饼屋","address":"杭州市西湖区文二路2号","district":"330106"},
             "category":"GOODS_FOOD","problemType":"FOOD_SAFETY",
             "narrative":"买的饼干有霉斑，商家拒绝退款。",
             "purchase":{"product":"桃酥饼干 500g","amount":{"amount":"28.50","currency":"CNY"},"boughtOn":"2026-11-20"},
             "claims":[{"type":"REFUND","amount":{"amount":"28.50","currency":"CNY"}},
                       {"type":"COMPENSATE","amount":{"amount":"1000","currency":"CNY"},"basis":"食品安全法第148条"}],
             "evidence":[{"kind":"PAYMENT_RECORD","description":"微信支付记录截图"}],
             "consents":{"publicity":true,"delegatedMediation":true}}
            """;

    private final ObjectNode root = (ObjectNode) JsonMapper.shared().readTree(COMPLETE);

    /** Sets a text at a JSON pointer. */
    public FilingBody set(String pointer, String value) {
        parent(pointer).set(name(pointer), JsonNodeFactory.instance.stringNode(value));
        return this;
    }

    /** Sets any JSON at a JSON pointer. */
    public FilingBody setJson(String pointer, String json) {
        parent(pointer).set(name(pointer), JsonMapper.shared().readTree(json));
        return this;
    }

    /** Leaves a field out. */
    public FilingBody without(String pointer) {
        parent(pointer).remove(name(pointer));
        return this;
    }

    public String json() {
        return root.toString();
    }

    private ObjectNode parent(String pointer) {
        int slash = pointer.lastIndexOf('/');
        return (ObjectNode) (slash == 0 ? root : root.at(pointer.substring(0, slash)));
    }

    private static String name(String pointer) {
        return pointer.substring(pointer.lastIndexOf('/') + 1);
    }
}
