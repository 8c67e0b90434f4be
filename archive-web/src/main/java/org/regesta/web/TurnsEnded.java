package org.regesta.web;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.thymeleaf.dialect.IPostProcessorDialect;
import org.thymeleaf.engine.AbstractTemplateHandler;
import org.thymeleaf.model.IOpenElementTag;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.model.IStandaloneElementTag;
import org.thymeleaf.model.IText;
import org.thymeleaf.postprocessor.IPostProcessor;
import org.thymeleaf.postprocessor.PostProcessor;
import org.thymeleaf.templatemode.TemplateMode;

/** Ends on every page what a text or an attribute of it turns round, where it ends itself. */
@Component
final class TurnsEnded implements IPostProcessorDialect {

  private static final int LAST = 1000;

  @Override
  public String getName() {
    return "turns ended";
  }

  @Override
  public int getDialectPostProcessorPrecedence() {
    return LAST;
  }

  @Override
  public Set<IPostProcessor> getPostProcessors() {
    return Set.of(new PostProcessor(TemplateMode.HTML, Handler.class, LAST));
  }

  /** Looks at what a template gives; the engine makes one for each page. */
  public static final class Handler extends AbstractTemplateHandler {

    @Override
    public void handleText(IText text) {
      super.handleText(
          Turns.isIn(text)
              ? getContext().getModelFactory().createText(Turns.ended(text.getText()))
              : text);
    }

    @Override
    public void handleOpenElement(IOpenElementTag tag) {
      super.handleOpenElement(ended(tag));
    }

    @Override
    public void handleStandaloneElement(IStandaloneElementTag tag) {
      super.handleStandaloneElement(ended(tag));
    }

    private <T extends IProcessableElementTag> T ended(T tag) {
      var ended = tag;
      for (var attribute : tag.getAllAttributes()) {
        var value = attribute.getValue();
        if (value != null && Turns.isIn(value)) {
          ended =
              getContext()
                  .getModelFactory()
                  .setAttribute(ended, attribute.getAttributeCompleteName(), Turns.ended(value));
        }
      }
      return ended;
    }
  }
}
