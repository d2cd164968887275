/** Search by reading every act: slow, short and plainly right. Other engines are compared with it. */
package vu.server.search.memory;
