using BotProtocol.Conversations;
using CareersWeb.Tests.Hosting;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CareersWeb.Tests.Conversations;

/// <summary>The whole program with the storage of conversations gone.</summary>
public sealed class BrokenStorageHost : ProgramHost
{
    protected override void Configure(IWebHostBuilder builder) =>
        builder.ConfigureTestServices(services => services.AddSingleton<IConversationStorage, BrokenStorage>());
}
