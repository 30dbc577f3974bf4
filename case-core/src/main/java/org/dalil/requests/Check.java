package org.dalil.requests;

import java.util.List;

/** Says what is to be settled before a request goes on. Requests ask, and know none of the rules. */
public interface Check {

    List<OpenPoint> points(RequestFile file);
}
