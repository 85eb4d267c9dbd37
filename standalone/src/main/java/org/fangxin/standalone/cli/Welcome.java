package org.fangxin.standalone.cli;

import java.io.PrintWriter;
import org.fangxin.standalone.files.DataFolder;
import org.fangxin.standalone.stack.StackFacts;

/**
 * What a newcomer sees once everything is ready: where it is and what to try first.
 *
 * @param dataOption the option that must be typed to mean this folder, with a blank before it, or empty
 */
record Welcome(StackFacts facts, DataFolder data, String dataOption) {
    void print(PrintWriter out) {
        String api = facts.gateway() + "/api/v1";
        out.println();
        out.println("Fangxin is ready.");
        out.println("  gateway  " + facts.gateway() + "   (documentation: " + facts.gateway() + "/docs)");
        out.println("  store    " + facts.mongodb());
        out.println("  broker   " + facts.kafka());
        out.println("  issuer   " + facts.issuer() + "   (for development only)");
        out.println("  logs     " + data.logs());
        out.println();
        out.println("Try it:");
        out.println("  TOKEN=$(./fangxin token consumer" + dataOption + ")");
        out.println("  curl -s '" + api + "/code-lists/categories'");
        out.println("  curl -s '" + api + "/merchants?limit=5'");
        out.println("  curl -s -H \"Authorization: Bearer $TOKEN\" " + "'" + api + "/complaints?limit=5'");
        out.println("  ./fangxin seed --scale small" + dataOption + "      # sample merchants and complaints");
        out.println("  ./fangxin status" + dataOption + "    ./fangxin down" + dataOption);
        out.println();
        out.flush();
    }
}
