/** What the store answers to clients: by which index, and to input at the edge. */
package org.fangxin.standalone.store.answers;
