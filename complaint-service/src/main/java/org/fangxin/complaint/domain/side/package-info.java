/** Who may stand beside the complainant: further complainants, an agent, whoever took the complaint down. */
@NullMarked
package org.fangxin.complaint.domain.side;

import org.jspecify.annotations.NullMarked;
