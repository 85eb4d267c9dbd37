package org.fangxin.warning.api.notice;

import java.util.List;

/** Every published version of a warning, the first one first; at most 50, so they come in one piece. */
record EditionsResponse(List<EditionResponse> items) {}
