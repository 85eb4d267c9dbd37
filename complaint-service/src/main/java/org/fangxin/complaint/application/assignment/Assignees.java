package org.fangxin.complaint.application.assignment;

import java.util.List;

/** Officers who were ever put in charge of a case, by district. */
public interface Assignees {
    /** Remembers that an officer was put in charge; twice is once. */
    void remember(String officer, String district);

    /**
     * Officers who were put in charge in an area, in a stable order.
     *
     * @param area a district's code, or a city's for all its districts
     */
    List<String> in(String area, int most);
}
