using CareersWeb.Site.Framing;

namespace CareersWeb.Pages.Embeds;

/// <summary>The chat inside a partner's page.</summary>
internal sealed class ChatModel(WidgetOptions options) : FramedPage(options);
