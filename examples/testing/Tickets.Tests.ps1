# Tests against a Reeve that runs at REEVE_URL, each with a company of its own. For Pester 5.
BeforeAll {
    $script:Url = if ($env:REEVE_URL) { $env:REEVE_URL } else { 'http://127.0.0.1:9180' }

    function Send-Call($Method, $Path, $Body) {
        $login = '{0}+{1}:{2}' -f $Keys.company, $Keys.publicKey, $Keys.privateKey
        $call = @{
            Method             = $Method
            Uri                = "$Url/v4_6_release/apis/3.0$Path"
            Headers            = @{
                Authorization = 'Basic ' + [Convert]::ToBase64String([Text.Encoding]::UTF8.GetBytes($login))
                clientId      = $Keys.clientId
            }
            SkipHttpErrorCheck = $true
        }
        if ($null -ne $Body) {
            $call.Body = $Body | ConvertTo-Json
            $call.ContentType = 'application/json'
        }
        Invoke-WebRequest @call
    }
}

Describe 'tickets' {
    BeforeEach {
        $script:Keys = Invoke-RestMethod -Method Post -Uri "$Url/_reeve/tenants/demo/fork"
    }

    AfterEach {
        Invoke-RestMethod -Method Delete -Uri "$Url/_reeve/tenants/$($Keys.company)" | Out-Null
    }

    It 'opens a ticket' {
        $made = Send-Call Post '/service/tickets' @{ summary = 'Printer'; company = @{ id = 2 } }
        $made.StatusCode | Should -Be 201
    }

    It 'has a ticket whose answer was lost' {
        $fault = @{ company = $Keys.company; method = 'POST'; moment = 'after' } | ConvertTo-Json
        Invoke-RestMethod -Method Post -Uri "$Url/_reeve/faults" -Body $fault | Out-Null
        $lost = Send-Call Post '/service/tickets' @{ summary = 'Lost'; company = @{ id = 2 } }
        $lost.StatusCode | Should -Be 500
        $found = Send-Call Get '/service/tickets?conditions=summary="Lost"&fields=id'
        ($found.Content | ConvertFrom-Json).Count | Should -Be 1
    }
}
