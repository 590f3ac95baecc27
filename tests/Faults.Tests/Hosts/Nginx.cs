using System.Diagnostics;

namespace Faults.Tests.Hosts;

/// <summary>A load balancer before hosts, as <c>docs/scaling.md</c> sets one up.</summary>
internal sealed class Nginx : IDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromMinutes(1);

    private readonly KeptProcess _process;

    /// <param name="folder">For its files.</param>
    /// <param name="ports">Where the hosts are.</param>
    /// <param name="patience">How long a host may take to answer; in whole seconds.</param>
    public Nginx(string folder, IEnumerable<int> ports, TimeSpan patience)
    {
        Directory.CreateDirectory(Path.Combine(folder, "nginx"));
        Port = Served.FreePort();
        var file = Path.Combine(folder, "nginx.conf");
        File.WriteAllText(file, $$"""
            {{(Environment.IsPrivilegedProcess ? "user root;" : "")}}
            worker_processes 1;
            pid {{folder}}/nginx/pid;
            error_log {{folder}}/nginx/error.log;
            events { worker_connections 1024; }
            http {
              access_log off;
              client_body_temp_path {{folder}}/nginx/body;
              proxy_temp_path {{folder}}/nginx/proxy;
              fastcgi_temp_path {{folder}}/nginx/fastcgi;
              uwsgi_temp_path {{folder}}/nginx/uwsgi;
              scgi_temp_path {{folder}}/nginx/scgi;
              upstream hosts {
                {{string.Join('\n', ports.Select(port => $"server 127.0.0.1:{port} max_fails=1 fail_timeout=2s;"))}}
                keepalive 32;
              }
              server {
                listen 127.0.0.1:{{Port}};
                location / {
                  proxy_pass http://hosts;
                  proxy_http_version 1.1;
                  proxy_set_header Connection "";
                  proxy_connect_timeout 1s;
                  proxy_read_timeout {{patience.TotalSeconds}}s;
                }
              }
            }
            """);
        _process = new(Path.Combine(folder, "nginx.log"), [Program!, "-p", folder, "-e", Path.Combine(folder, "nginx", "error.log"), "-c", file, "-g", "daemon off; master_process off;"], []);
        Client = new() { BaseAddress = new($"http://127.0.0.1:{Port}"), Timeout = TimeSpan.FromMinutes(1) };
    }

    /// <summary>Where the program is; null for nowhere.</summary>
    public static string? Program { get; } = new[] { "/usr/sbin/nginx", "/usr/bin/nginx" }.FirstOrDefault(File.Exists);

    public int Port { get; }

    public HttpClient Client { get; }

    /// <summary>Waits until it takes connections; without, the first calls of everybody are refused.</summary>
    public async Task ReadyAsync()
    {
        for (var watch = Stopwatch.StartNew(); watch.Elapsed < LongestStart && _process.IsRunning; await Task.Delay(20))
        {
            try
            {
                using var answer = await Client.GetAsync("/health/live");
                if (answer.IsSuccessStatusCode) return;
            }
            catch (HttpRequestException)
            {
                // not listening yet
            }
        }

        throw new InvalidOperationException($"nginx did not start: {await File.ReadAllTextAsync(_process.LogFile)}");
    }

    public void Dispose()
    {
        Client.Dispose();
        _process.Dispose();
    }
}

/// <summary>A fact that needs PostgreSQL and nginx; skipped, with the reason, where they are missing.</summary>
public sealed class SeveralHostsFactAttribute : FactAttribute
{
    public SeveralHostsFactAttribute() =>
        Skip = TestKit.PostgreSqlCluster.Missing ?? (Nginx.Program is null ? "There is no nginx (Debian's package nginx-light)." : null);
}
