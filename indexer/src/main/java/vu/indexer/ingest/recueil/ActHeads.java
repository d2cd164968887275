package vu.indexer.ingest.recueil;
import java.util.List;
import vu.indexer.ingest.page.TextLine;
public final class ActHeads { public boolean opens(List<TextLine> page){return false;} }
